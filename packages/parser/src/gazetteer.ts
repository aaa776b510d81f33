export { geonamesPlaces, readGeonamesRow } from './places/geonames-places.ts'
