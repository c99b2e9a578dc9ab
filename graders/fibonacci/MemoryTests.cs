using System.Numerics;
using System.Reflection;

public class MemoryTests
{
    /// <summary>Where a number that is too large for an int keeps its digits; two numbers never share it by chance.</summary>
    private static readonly FieldInfo Digits =
        typeof(BigInteger).GetField("_bits", BindingFlags.Instance | BindingFlags.NonPublic)
        ?? throw new InvalidOperationException("BigInteger stores its digits in another field.");

    [Fact, Property("MM-RETAIN", "Forgets the numbers that it has handed over", Points = 3)]
    public void Forgets_the_numbers_it_has_handed_over()
    {
        var none = Probe.Tracked();
        MemoryAssert.RetainsAtMost(() => DigitsOf(Solution.Fibonacci()), none, _ => 6);
    }

    [Fact, Property("MM-GROWTH", "Makes each number from the two before it", Points = 3)]
    public void Makes_each_number_from_the_two_before_it() =>
        MemoryAssert.Grows(
            Growth.Of("O(size of the numbers)", count => 2_048 + (4 * BytesOfTheFirst(count))).Over("numbers")
                .Because("numbers are kept, or each is computed from 0 again, or in more than one addition."),
            count => count,
            count =>
            {
                using var numbers = Solution.Fibonacci().GetEnumerator();
                for (var i = 0; i < count && numbers.MoveNext(); i++)
                {
                }

                return null;
            },
            _ => null, // VAL compares more numbers than these, and LZ-INFINITE tells where they end.
            64, 256, 1_024);

    /// <summary>The arrays behind the numbers: objects, of which the living can be counted. Small numbers have none, and numbers that stay
    /// small are for VAL to tell.</summary>
    private static IEnumerable<object> DigitsOf(IEnumerable<BigInteger> numbers)
    {
        using var enumerator = numbers.GetEnumerator();
        while (enumerator.MoveNext())
            yield return Digits.GetValue(enumerator.Current) ?? new object();
    }

    /// <summary>A number has 0.694 bits per position; up to the 46th it fits into an int and needs no array.</summary>
    private static double BytesOfTheFirst(long count)
    {
        var bytes = 0.0;
        for (var position = 47; position < count; position++)
            bytes += 24 + (4 * Math.Ceiling(position * 0.694 / 32));
        return bytes;
    }
}
