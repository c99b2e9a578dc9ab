// challenge: take-every
// expect: compile_limit
// guard: stops
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source.Where((_, i) => i % step == 0);
    static T F<T>(Func<T> f) => f(); static object X() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => F(() => 1))))))))))))))))))))))))))))))))))))))));
}
