/**
 * The tables that code may read by name, so that a misspelt name is a type
 * error. A new table gets its line here once it is in datapackage.json.
 */
export const tableNames = [
  'abductions',
  'acled_events_cercle_year',
  'acled_events_ring_month',
  'acled_mali_distance_to_bamako_year',
  'acled_mali_macroregion_year',
  'acled_mali_region_month_2012_2026',
  'acled_points_distance_jnim_predecessors_2012_2020',
  'advisories',
  'bases',
  'cercles',
  'convoys',
  'displacement_mali_year_2005_2025',
  'foreign_forces_timeline',
  'fuel_blockade_events',
  'fuel_supply_and_prices',
  'gold_industrial_output_mali',
  'places_mali_geonames',
  'refugees_from_mali_by_country_2012_2025',
  'russia_and_mines',
  'schools_closed_by_cercle_2023',
  'schools_closed_headline_series',
  'series',
  'ucdp_candidate_mali_2025_month_conflict',
  'ucdp_central_sahel_total_deaths_2012_2024',
  'ucdp_mali_country_year_1989_2024',
] as const;

/** Name of a table in `content/data/datapackage.json`. */
export type TableName = (typeof tableNames)[number];
