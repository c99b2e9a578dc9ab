// expect: allowed
// about: checked and unchecked arithmetic, shifts, bit operations, checked operators, conversions
public readonly struct Money(long cents)
{
    public long Cents { get; } = cents;

    public static Money operator +(Money a, Money b) => new(unchecked(a.Cents + b.Cents));

    public static Money operator checked +(Money a, Money b) => new(checked(a.Cents + b.Cents));

    public static explicit operator long(Money m) => m.Cents;

    public static implicit operator Money(int units) => new(units * 100L);

    public static bool operator true(Money m) => m.Cents != 0;

    public static bool operator false(Money m) => m.Cents == 0;

    public static Money operator ++(Money m) => new(m.Cents + 1);

    public void operator +=(int units)
    {
    }
}

public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        while (true)
        {
            yield return start;
            start = checked(start + step);
        }
    }

    public static int Bits(uint x, ulong y, int s) =>
        (int)(x >>> s) ^ (int)(x << 3) | System.Numerics.BitOperations.PopCount(y) & ~s;

    public static byte Narrow(double d, decimal m, long l) => checked((byte)((byte)d + (byte)m + (byte)l));

    public static double Maths(double x) => Math.Sqrt(Math.Abs(x)) + Math.Pow(x, 2) + MathF.Sin(1f) + Math.Clamp(x, 0, 1)
        + Math.Round(x, 2, MidpointRounding.AwayFromZero) + Math.DivRem(7, 2).Remainder + x % 2.0 + double.NaN
        + (double.IsNaN(x) ? 1 : 0) + Math.FusedMultiplyAdd(x, x, x);

    public static decimal Exact(decimal a) => decimal.Round(a * 1.1m, 2) + decimal.MaxValue / 3m - (decimal)0.5;
}
