/* Where each police force area stands on the tile map: one equal tile each, near its neighbours on the ground. */

/** The map as rows and columns; a dot is a place without a tile. */
const MAP = `
	 .   .   .  NHB  .   .   .
	 .   .  CUM DUR CLE  .   .
	 .   .  LAN NYK HUM  .   .
	 .  MER GMA WYK SYK  .   .
	NWA CHE STF DBY NOT LIN  .
	DYP WME WMI WAR LEI CAM NFK
	SWA GWE GLO NTH BED HRT SFK
	 .  AVS WIL TVA MET COL ESX
	 .  DVC DOR HAM SUR KEN  .
	 .   .   .   .  SUS  .   .`;

/** Each tile's area. The letters are its name where there is little room. */
const AREAS = {
	AVS: 'area:avon-and-somerset',
	BED: 'area:bedfordshire',
	CAM: 'area:cambridgeshire',
	CHE: 'area:cheshire',
	CLE: 'area:cleveland',
	COL: 'area:city-of-london',
	CUM: 'area:cumbria',
	DBY: 'area:derbyshire',
	DOR: 'area:dorset',
	DUR: 'area:durham',
	DVC: 'area:devon-and-cornwall',
	DYP: 'area:dyfed-powys',
	ESX: 'area:essex',
	GLO: 'area:gloucestershire',
	GMA: 'area:greater-manchester',
	GWE: 'area:gwent',
	HAM: 'area:hampshire',
	HRT: 'area:hertfordshire',
	HUM: 'area:humberside',
	KEN: 'area:kent',
	LAN: 'area:lancashire',
	LEI: 'area:leicestershire',
	LIN: 'area:lincolnshire',
	MER: 'area:merseyside',
	MET: 'area:metropolitan',
	NFK: 'area:norfolk',
	NHB: 'area:northumbria',
	NOT: 'area:nottinghamshire',
	NTH: 'area:northamptonshire',
	NWA: 'area:north-wales',
	NYK: 'area:north-yorkshire',
	SFK: 'area:suffolk',
	STF: 'area:staffordshire',
	SUR: 'area:surrey',
	SUS: 'area:sussex',
	SWA: 'area:south-wales',
	SYK: 'area:south-yorkshire',
	TVA: 'area:thames-valley',
	WAR: 'area:warwickshire',
	WIL: 'area:wiltshire',
	WME: 'area:west-mercia',
	WMI: 'area:west-midlands',
	WYK: 'area:west-yorkshire',
};

/** The map's rows; null for a place without a tile. */
export const ROWS = MAP.trim().split('\n').map((line, row) => line.trim().split(/\s+/).map((letters, column) =>
	(letters === '.' ? null : { id: AREAS[letters], letters, row, column })));

/** All tiles, from the top left to the bottom right. */
export const TILES = ROWS.flat().filter(Boolean);

/** How many columns the map has. */
export const COLUMNS = ROWS[0].length;

/**
 * The next tile in a direction: the nearest in the same row or column, or else in the next one that has any.
 * @param {{row: number, column: number}} from a tile
 * @param {[number, number]} step rows and columns to go, such as `[0, 1]` for the right
 */
export function neighbour(from, [down, right]) {
	const ahead = TILES.filter(({ row, column }) => (row - from.row) * down + (column - from.column) * right > 0);
	const far = ({ row, column }) => {
		const along = Math.abs(down ? row - from.row : column - from.column);
		const aside = Math.abs(down ? column - from.column : row - from.row);
		return along + 3 * aside;
	};
	return ahead.sort((one, other) => far(one) - far(other))[0] ?? from;
}
