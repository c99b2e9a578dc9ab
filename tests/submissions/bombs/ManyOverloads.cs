// challenge: take-every
// expect: compile_limit
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

   /*repeat 900*/ static void M(int a, G/*i*/ b) { } class G/*i*/ { }/*end*/ static void X() {/*repeat 300*/ M(1, null);/*end*/  }
}
