using System.Numerics;

public class ValueTests
{
    [Fact, Property("VAL", "Yields 0, 1, and the sum of the two before", Points = 1)]
    public void Yields_the_first_numbers() =>
        ValueAssert.StartsWith(
            [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1_597, 2_584, 4_181], Solution.Fibonacci);

    [Fact, Property("VAL", "Yields exact numbers beyond int and long", Points = 3)]
    public void Yields_exact_numbers_however_large()
    {
        ValueAssert.StartsWith(FirstNumbers(Probe.Random.Next(1_100, 1_300)), Solution.Fibonacci);
        ValueAssert.StartsWith(
            FirstNumbers(300, last: BigInteger.Parse("137347080577163115432025771710279131845700275212767467264610201")),
            Solution.Fibonacci);
    }

    [Fact, Canary]
    public void Yields_the_numbers_after_those()
    {
        var random = new Random(233);
        for (var count = 20; count < 100; count += 25)
            ValueAssert.StartsWith(FirstNumbers(count, last: random.NextInt64()), Solution.Fibonacci);
    }

    private static List<BigInteger> FirstNumbers(int count, BigInteger? last = null)
    {
        List<BigInteger> numbers = [0, 1];
        while (numbers.Count < count)
            numbers.Add(numbers[^2] + numbers[^1]);
        if (last is { } number)
            numbers[^1] = number;
        return numbers;
    }
}
