import { EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix';
import { seededRandom } from './random.ts';
import type { TermMatrix } from './term-matrix.ts';

/** Points of one length each, one after the other. */
export interface Points {
  count: number;
  dimensions: number;
  values: Float32Array;
}

/** More columns than are wanted make the last of them exact. */
const spareColumns = 10;
/** Each round brings the columns nearer to the wanted ones; with 4 they no longer move. */
const rounds = 4;

/**
 * Papers in the few directions in which their terms differ most (latent semantic analysis): the
 * first left singular vectors of the term matrix times their singular values, by a randomized
 * method with power iterations.
 * @see Halko, Martinsson & Tropp (2011), https://doi.org/10.1137/090771806
 */
export function latentSpace(matrix: TermMatrix, wanted: number): Points {
  const count = matrix.columns.length;
  const width = Math.min(wanted + spareColumns, count, matrix.terms.length);
  const dimensions = Math.min(wanted, width);
  const random = seededRandom(7);
  let basis = orthogonal(Matrix.rand(count, width, { random }));
  for (let round = 0; round < rounds; round++) {
    basis = orthogonal(timesTerms(matrix, termsTimes(matrix, basis)));
  }
  // In the basis the matrix is small: the eigenvectors of its square turn it into singular vectors.
  const projected = termsTimes(matrix, basis);
  const square = projected.transpose().mmul(projected);
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(square, {
    assumeSymmetric: true,
  });
  // Its eigenvalues come smallest first.
  const scaled = basis.mmul(eigenvectorMatrix);
  const points = new Float32Array(count * dimensions);
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < dimensions; column++) {
      const from = width - 1 - column;
      const strength = Math.sqrt(Math.max(0, realEigenvalues[from] ?? 0));
      points[row * dimensions + column] = scaled.get(row, from) * strength;
    }
  }
  return { count, dimensions, values: points };
}

/** The first dimensions of points, each point scaled to length 1. */
export function unitPoints({ count, dimensions, values }: Points, wanted: number): Points {
  const kept = Math.min(wanted, dimensions);
  const unit = new Float32Array(count * kept);
  for (let row = 0; row < count; row++) {
    const point = values.subarray(row * dimensions, row * dimensions + kept);
    const length = Math.hypot(...point) || 1;
    for (let k = 0; k < kept; k++) unit[row * kept + k] = (point[k] ?? 0) / length;
  }
  return { count, dimensions: kept, values: unit };
}

function orthogonal(block: Matrix): Matrix {
  return new QrDecomposition(block).orthogonalMatrix;
}

/** Transposed term matrix times a block of columns: from papers to terms. */
function termsTimes({ terms, columns, values }: TermMatrix, block: Matrix): Matrix {
  const from = rowsOf(block);
  const to = terms.map(() => new Float64Array(block.columns));
  for (const [row, numbers] of columns.entries()) {
    const source = from[row];
    const weights = values[row];
    if (!source || !weights) continue;
    for (const [at, term] of numbers.entries()) addTimes(to[term], source, weights[at] ?? 0);
  }
  return new Matrix(to);
}

/** Term matrix times a block of columns: from terms to papers. */
function timesTerms({ columns, values }: TermMatrix, block: Matrix): Matrix {
  const from = rowsOf(block);
  const to = columns.map(() => new Float64Array(block.columns));
  for (const [row, numbers] of columns.entries()) {
    const weights = values[row];
    if (!weights) continue;
    for (const [at, term] of numbers.entries()) addTimes(to[row], from[term], weights[at] ?? 0);
  }
  return new Matrix(to);
}

/** Rows as plain arrays: a hundred million steps through a matrix's own methods take minutes. */
function rowsOf(block: Matrix): Float64Array[] {
  return block.to2DArray().map((row) => Float64Array.from(row));
}

function addTimes(
  sum: Float64Array | undefined,
  row: Float64Array | undefined,
  weight: number,
): void {
  if (!sum || !row) return;
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + weight * (row[k] ?? 0);
}
