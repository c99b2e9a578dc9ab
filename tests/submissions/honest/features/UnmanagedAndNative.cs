// expect: allowed
// about: native integers, unmanaged constraint, bit tricks, BitConverter, checked user conversions, const decimal
public static class Solution
{
    private const decimal Rate = 1.25m;

    public static nint Sum(nint a, nuint b) => a + (nint)b + nint.MaxValue % 3;

    public static bool IsZero<T>(T x) where T : unmanaged, IEquatable<T> => x.Equals(default);

    public static long Bits(double d) => BitConverter.DoubleToInt64Bits(d) ^ 0b1010_1010L << 3;

    public static decimal Total(decimal amount, decimal rate = Rate) => amount * rate;

    public static int Size() => sizeof(long) + sizeof(char);

    public static char Shift(char c) => (char)(c + 1);

    public static uint Rotate(uint x) => uint.RotateLeft(x, 3) + (uint)uint.LeadingZeroCount(x);
}
