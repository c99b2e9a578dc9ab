// challenge: count-from
// expect: passed
// about: generic math: INumber, checked operators, MinValue, CreateChecked
using System.Numerics;

public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1) => Count(start, long.CreateChecked(step));

    private static IEnumerable<T> Count<T>(T value, T step)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        while (true)
        {
            yield return value;
            if (T.IsPositive(step) && value > T.MaxValue - step) throw new OverflowException();
            if (T.IsNegative(step) && value < T.MinValue - step) throw new OverflowException();
            value = T.IsZero(step) ? value + T.Zero : checked(value + step);
        }
    }
}
