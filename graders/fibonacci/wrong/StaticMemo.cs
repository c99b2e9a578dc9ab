// dies: rejected: Static fields
// without policy: MM-RETAIN
// The memo of the recursive function, in a static dictionary: fast, and it never forgets.
using System.Numerics;

public static class Solution
{
    private static readonly Dictionary<int, BigInteger> Known = new() { [0] = 0, [1] = 1 };

    public static IEnumerable<BigInteger> Fibonacci()
    {
        for (int position = 0; ; position++)
            yield return Number(position);
    }

    private static BigInteger Number(int position)
    {
        if (!Known.TryGetValue(position, out BigInteger number))
            Known[position] = number = Number(position - 1) + Number(position - 2);
        return number;
    }
}
