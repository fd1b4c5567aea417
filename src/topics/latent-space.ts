import { CholeskyDecomposition, EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix';
import { seededRandom } from './seeded-random.ts';
import type { TermMatrix } from './term-matrix.ts';

/** Points of one length each, one after the other. */
export interface Points {
  count: number;
  dimensions: number;
  values: Float32Array;
}

/** More columns than are wanted make the last of them exact. */
const spareColumns = 10;
/** Each round brings the columns nearer to the wanted ones; with 4 they no longer move … */
const rounds = 4;
/** … and of many papers 2 have to do. */
const roundsOfMany = 2;

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
  for (let round = 0; round < (count <= mostRows ? rounds : roundsOfMany); round++) {
    basis = orthogonal(timesTerms(matrix, termsTimes(matrix, basis)));
  }
  // In the basis the matrix is small: the eigenvectors of its square turn it into singular vectors.
  const projected = termsTimes(matrix, basis);
  const square = columnProducts(rowsOf(projected), width);
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

/** Of more rows Householder's method takes too long. */
const mostRows = 2000;

function orthogonal(block: Matrix): Matrix {
  if (block.rows <= mostRows) return new QrDecomposition(block).orthogonalMatrix;
  return byCholesky(byCholesky(block));
}

/**
 * Makes columns orthogonal by the Cholesky factor of their products; twice, it is exact.
 * @see Yamamoto et al. (2015), Roundoff error analysis of the CholeskyQR2 algorithm,
 * https://etna.ricam.oeaw.ac.at/volumes/2011-2020/vol44/
 */
function byCholesky(block: Matrix): Matrix {
  const rows = rowsOf(block);
  const width = block.columns;
  const cholesky = new CholeskyDecomposition(columnProducts(rows, width));
  if (!cholesky.isPositiveDefinite()) return new QrDecomposition(block).orthogonalMatrix;
  const factor = rowsOf(cholesky.lowerTriangularMatrix);
  for (const row of rows) {
    for (let column = 0; column < width; column++) {
      const lower = factor[column];
      let rest = row[column] ?? 0;
      for (let before = 0; before < column; before++) {
        rest -= (row[before] ?? 0) * (lower?.[before] ?? 0);
      }
      row[column] = rest / (lower?.[column] ?? 1);
    }
  }
  return new Matrix(rows);
}

/** The products of each two columns. */
function columnProducts(rows: Float64Array[], width: number): Matrix {
  const products = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows) {
    for (let a = 0; a < width; a++) {
      const weight = row[a] ?? 0;
      if (weight !== 0) addTimes(products[a], row, weight);
    }
  }
  return new Matrix(products);
}

/** Transposed term matrix times a block of columns: from papers to terms. */
function termsTimes({ terms, columns, values }: TermMatrix, block: Matrix): Matrix {
  const from = rowsOf(block);
  const to = terms.map(() => new Float64Array(block.columns));
  for (const [row, numbers] of columns.entries()) {
    const source = from[row];
    const weights = values[row];
    if (!source || !weights) continue;
    for (let at = 0; at < numbers.length; at++) {
      addTimes(to[numbers[at] ?? 0], source, weights[at] ?? 0);
    }
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
    for (let at = 0; at < numbers.length; at++) {
      addTimes(to[row], from[numbers[at] ?? 0], weights[at] ?? 0);
    }
  }
  return new Matrix(to);
}

/** Rows as plain arrays: a hundred million steps through a matrix's own methods take minutes. */
function rowsOf(block: Pick<Matrix, 'to2DArray'>): Float64Array[] {
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
