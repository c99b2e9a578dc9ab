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

    private static int Of(object a, int b) => (a, b) switch
    {
        (string { Length: > 1 }, 1) => 1,
        (int and 1, not 1) => -1,
        (string { Length: > 2 }, 2) => 2,
        (int and 2, not 2) => -2,
        (string { Length: > 3 }, 3) => 3,
        (int and 3, not 3) => -3,
        (string { Length: > 4 }, 4) => 4,
        (int and 4, not 4) => -4,
        (string { Length: > 5 }, 5) => 5,
        (int and 5, not 5) => -5,
        (string { Length: > 6 }, 6) => 6,
        (int and 6, not 6) => -6,
        (string { Length: > 7 }, 7) => 7,
        (int and 7, not 7) => -7,
        (string { Length: > 8 }, 8) => 8,
        (int and 8, not 8) => -8,
        (string { Length: > 9 }, 9) => 9,
        (int and 9, not 9) => -9,
        (string { Length: > 10 }, 10) => 10,
        (int and 10, not 10) => -10,
        (string { Length: > 11 }, 11) => 11,
        (int and 11, not 11) => -11,
        _ => 0,
    };
}
