// challenge: pass-on
// expect: compile_limit or compile_error or failed
// expect without policy: compile_limit or compile_error or failed
// about: nests lambdas whose type must be inferred.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static T F<T>(Func<T> f) => f();

    private static T F<T>(Func<Task<T>> f) => default!;

    private static readonly object X = F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => 1))))))))))))))))))))))))))))))))))))))));
}
