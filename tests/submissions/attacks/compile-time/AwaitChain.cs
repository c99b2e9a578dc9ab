// challenge: pass-on
// expect: compile_limit or rejected
// expect without policy: compile_limit or failed or compile_error
// about: awaits an await of an await, 2,000 deep.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static async Task<dynamic> X(dynamic x) =>/*repeat 2000*/ await/*end*/ x;
}
