// What DuckDB takes to read the list and group it by unit, state and channel: nothing can be counted in less.
import { DuckDBInstance } from '@duckdb/node-api';

const instance = await DuckDBInstance.create(':memory:', { memory_limit: '700MB' });
const connection = await instance.connect();
const grouped = `select "Đơn vị tiếp nhận", "Trạng thái", "Hình thức nộp", count(*)
  from read_csv('${process.argv[2]}', all_varchar = true) group by all`;
console.log((await connection.runAndReadAll(grouped)).currentRowCount);
