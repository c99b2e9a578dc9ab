// challenge: pass-on
// expect: compile_limit or compile_error or failed or rejected or crashed
// expect without policy: compile_limit or compile_error or failed or crashed
// about: derives a generic class from itself, closed over ever larger types.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private class A<T1, T2, T3> : B<A<A<T1, T2, T3>, A<T1, T2, T3>, A<T1, T2, T3>>> { }

    private class B<T> { }

    private static readonly object X = new A<A<A<int, int, int>, int, int>, A<int, A<int, int, int>, int>, A<int, int, int>>();
}
