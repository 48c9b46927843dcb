#include "COfficeFiles.h"

// The files of data/, in the order of their paths. A new file needs its lines here and in the table;
// a test compares the list with the folder.

static const unsigned char agendas_a_district[] = {
#embed "../../data/agendas/a-district.yaml"
};
static const unsigned char agendas_b_commune[] = {
#embed "../../data/agendas/b-commune.yaml"
};
static const unsigned char calendar_vietnam_working_days[] = {
#embed "../../data/calendar/vietnam-working-days.yaml"
};
static const unsigned char formats_party_hd05[] = {
#embed "../../data/formats/party-hd05.yaml"
};
static const unsigned char formats_party_hd36[] = {
#embed "../../data/formats/party-hd36.yaml"
};
static const unsigned char formats_state_nd30[] = {
#embed "../../data/formats/state-nd30.yaml"
};
static const unsigned char paper_texts_common[] = {
#embed "../../data/paper-texts/common.yaml"
};
static const unsigned char paper_texts_thach_ha_2021[] = {
#embed "../../data/paper-texts/thach-ha-2021.yaml"
};
static const unsigned char reasons_reasons[] = {
#embed "../../data/reasons/reasons.yaml"
};
static const unsigned char rulesets_law_2025[] = {
#embed "../../data/rulesets/law-2025.yaml"
};
static const unsigned char rulesets_ngoc_chau_2024[] = {
#embed "../../data/rulesets/ngoc-chau-2024.yaml"
};
static const unsigned char rulesets_son_dong_2024[] = {
#embed "../../data/rulesets/son-dong-2024.yaml"
};
static const unsigned char rulesets_thach_ha_2021[] = {
#embed "../../data/rulesets/thach-ha-2021.yaml"
};
static const unsigned char samples_ngoc_chau_commands[] = {
#embed "../../data/samples/ngoc-chau/commands.jsonl"
};
static const unsigned char samples_ngoc_chau_plan[] = {
#embed "../../data/samples/ngoc-chau/plan.yaml"
};
static const unsigned char samples_son_dong_commands[] = {
#embed "../../data/samples/son-dong/commands.jsonl"
};
static const unsigned char samples_son_dong_plan[] = {
#embed "../../data/samples/son-dong/plan.yaml"
};
static const unsigned char samples_thach_ha_aftermath[] = {
#embed "../../data/samples/thach-ha/aftermath.jsonl"
};
static const unsigned char samples_thach_ha_commands[] = {
#embed "../../data/samples/thach-ha/commands.jsonl"
};
static const unsigned char samples_thach_ha_plan[] = {
#embed "../../data/samples/thach-ha/plan.yaml"
};
static const unsigned char tags_tags[] = {
#embed "../../data/tags/tags.yaml"
};
static const unsigned char text_blocks_blocks[] = {
#embed "../../data/text-blocks/blocks.yaml"
};
static const unsigned char topics_topics[] = {
#embed "../../data/topics/topics.yaml"
};
static const unsigned char units_commune_2024[] = {
#embed "../../data/units/commune-2024.yaml"
};
static const unsigned char units_commune_2025[] = {
#embed "../../data/units/commune-2025.yaml"
};
static const unsigned char units_son_dong_2024[] = {
#embed "../../data/units/son-dong-2024.yaml"
};
static const unsigned char units_thach_ha_2021[] = {
#embed "../../data/units/thach-ha-2021.yaml"
};
static const unsigned char units_ward_2025[] = {
#embed "../../data/units/ward-2025.yaml"
};

struct file {
  const char *path;
  const unsigned char *bytes;
  int length;
};

#define FILE(path, bytes) {path, bytes, sizeof bytes}

static const struct file files[] = {
  FILE("agendas/a-district.yaml", agendas_a_district),
  FILE("agendas/b-commune.yaml", agendas_b_commune),
  FILE("calendar/vietnam-working-days.yaml", calendar_vietnam_working_days),
  FILE("formats/party-hd05.yaml", formats_party_hd05),
  FILE("formats/party-hd36.yaml", formats_party_hd36),
  FILE("formats/state-nd30.yaml", formats_state_nd30),
  FILE("paper-texts/common.yaml", paper_texts_common),
  FILE("paper-texts/thach-ha-2021.yaml", paper_texts_thach_ha_2021),
  FILE("reasons/reasons.yaml", reasons_reasons),
  FILE("rulesets/law-2025.yaml", rulesets_law_2025),
  FILE("rulesets/ngoc-chau-2024.yaml", rulesets_ngoc_chau_2024),
  FILE("rulesets/son-dong-2024.yaml", rulesets_son_dong_2024),
  FILE("rulesets/thach-ha-2021.yaml", rulesets_thach_ha_2021),
  FILE("samples/ngoc-chau/commands.jsonl", samples_ngoc_chau_commands),
  FILE("samples/ngoc-chau/plan.yaml", samples_ngoc_chau_plan),
  FILE("samples/son-dong/commands.jsonl", samples_son_dong_commands),
  FILE("samples/son-dong/plan.yaml", samples_son_dong_plan),
  FILE("samples/thach-ha/aftermath.jsonl", samples_thach_ha_aftermath),
  FILE("samples/thach-ha/commands.jsonl", samples_thach_ha_commands),
  FILE("samples/thach-ha/plan.yaml", samples_thach_ha_plan),
  FILE("tags/tags.yaml", tags_tags),
  FILE("text-blocks/blocks.yaml", text_blocks_blocks),
  FILE("topics/topics.yaml", topics_topics),
  FILE("units/commune-2024.yaml", units_commune_2024),
  FILE("units/commune-2025.yaml", units_commune_2025),
  FILE("units/son-dong-2024.yaml", units_son_dong_2024),
  FILE("units/thach-ha-2021.yaml", units_thach_ha_2021),
  FILE("units/ward-2025.yaml", units_ward_2025),
};

int office_file_count(void) { return sizeof files / sizeof files[0]; }

const char *office_file_path(int index) { return files[index].path; }

const unsigned char *office_file_bytes(int index) { return files[index].bytes; }

int office_file_length(int index) { return files[index].length; }
