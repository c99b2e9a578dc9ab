// expect: allowed
// about: generic math and static abstract members
using System.Numerics;

public interface IShape<TSelf> where TSelf : IShape<TSelf>
{
    static abstract TSelf Unit { get; }

    static virtual string Name => "shape";

    static abstract TSelf operator +(TSelf a, TSelf b);
}

public readonly struct Length(int value) : IShape<Length>
{
    public int Value { get; } = value;

    public static Length Unit => new(1);

    public static Length operator +(Length a, Length b) => new(a.Value + b.Value);
}

public static class Solution
{
    public static T Sum<T>(IEnumerable<T> items) where T : INumber<T>
    {
        var total = T.Zero;
        foreach (var item in items) total += item;
        return total / T.CreateChecked(2) * T.One;
    }

    public static TResult Mean<T, TResult>(IReadOnlyList<T> items) where T : INumberBase<T> where TResult : IFloatingPoint<TResult>
    {
        var total = TResult.Zero;
        foreach (var item in items) total += TResult.CreateChecked(item);
        return total / TResult.CreateSaturating(items.Count);
    }

    public static T Gcd<T>(T a, T b) where T : IBinaryInteger<T> => b == T.Zero ? T.Abs(a) : Gcd(b, a % b);

    public static T ParseOne<T>(string text) where T : IParsable<T> =>
        T.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static T Double<T>() where T : IShape<T> => T.Unit + T.Unit;

    public static T Highest<T>() where T : IMinMaxValue<T> => T.MaxValue;

    public static BigInteger Factorial(int n)
    {
        BigInteger result = 1;
        for (var i = 2; i <= n; i++) result *= i;
        return BigInteger.Pow(result, 2) - BigInteger.One;
    }

    public static Int128 Wide(UInt128 a, Half h, decimal d, nint i) => (Int128)a + (Int128)(double)h + (Int128)d + i;
}
