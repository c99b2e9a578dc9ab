// challenge: take-every
// expect: passed
// guard: passes
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    private static void Of(bool a)
    {
        var b = 0;
        while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; while (a) { b++; if (b > 3) break; a = !a; }}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
    }
}
