// dies: LZ-INFINITE
// Fills a list in advance and returns it: a consumer that asks for more than expected gets nothing.
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        List<BigInteger> numbers = [0, 1];
        while (numbers.Count < 500)
            numbers.Add(numbers[^2] + numbers[^1]);
        return numbers;
    }
}
