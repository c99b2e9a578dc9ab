// challenge: take-every
// expect: compile_error
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

}
/*repeat 58*/interface I/*i*/<T> where T : I/*i+1*/<I/*i+2*/<T>> { } /*end*/interface I58<T> where T : I59<I0<T>> { } interface I59<T> where T : I0<I1<T>> { }
