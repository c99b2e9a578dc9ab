// dies: MM-RETAIN
// Keeps all numbers in a list, because the next one is the sum of the list's last two.
using System.Numerics;

public static class Solution
{
    public static IEnumerable<BigInteger> Fibonacci()
    {
        List<BigInteger> numbers = [0, 1];
        yield return 0;
        yield return 1;
        while (true)
        {
            numbers.Add(numbers[^2] + numbers[^1]);
            yield return numbers[^1];
        }
    }
}
