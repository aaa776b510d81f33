/** A populated place of GeoNames. `population` is 0 where GeoNames knows none. */
export interface Town {
  /** GeoNames id. */
  id: number
  name: string
  country: string
  /** First-order division: "SY.09". */
  division: string
  /** GeoNames feature code: PPLC capital, PPLA seat of a first-order division, PPLX part of a town ... */
  feature: string
  population: number
  lat: number
  lon: number
}

/** A first-order division (province, state, governorate) of GeoNames. */
export interface Division {
  /** "SY.09" */
  code: string
  name: string
}

/** A country or territory; ISO 3166-1 alpha-2 code. */
export interface Country {
  code: string
  name: string
}
