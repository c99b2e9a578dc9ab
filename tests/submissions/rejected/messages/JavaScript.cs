// challenge: zip-shortest
// expect: compile_error: LANGUAGE: This looks like JavaScript, line 4, column 1
// about: one message for another language
export function* zipShortest(first, second) {
  const b = second[Symbol.iterator]();
  for (const a of first) {
    const { value, done } = b.next();
    if (done) return;
    yield [a, value];
  }
}
