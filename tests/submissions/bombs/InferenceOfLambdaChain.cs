// challenge: take-every
// expect: compile_limit
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    static B M<A, B>(A a, Func<A, B> f) => f(a); static object X() => M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(M(1, x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x }), x => new { x, y = x });
}
