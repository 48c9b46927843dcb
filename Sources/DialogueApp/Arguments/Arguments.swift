package import DeskKit
package import DialogueCore

// What the command line takes, under the names that it knows them by.
package typealias OfficeLanguage = Language
package typealias DayArgument = Day
package typealias RuleArgument = DeadlineRule
