using System.Collections;

public class ValueTests
{
    [Fact, Property("VAL", "Finds the first item that is not less", Points = 6)]
    public void Finds_the_first_item_that_is_not_less()
    {
        Check([10, 20, 20, 20, 30], 5, 0);
        Check([10, 20, 20, 20, 30], 20, 1);
        Check([10, 20, 20, 20, 30], 25, 4);
        Check([10, 20, 20, 20, 30], 30, 4);
        Check([10, 20, 20, 20, 30], 99, 5);
        Check([], 1, 0);
        Check([1], 0, 0);
        Check([1], 1, 0);
        Check([1], 2, 1);
        Compare(items => new Shelf<int>(items));
        Compare(items => items);
        Compare(items => items.ToList());

        static void Compare(Func<int[], IReadOnlyList<int>> list) => ValueAssert.EqualsReference(
            seed: 14_503,
            runs: 200,
            random => (Items: Sorted(random), Value: random.Next(-2, 23)),
            given => Solution.LowerBound(list(given.Items), given.Value, Comparer<int>.Default),
            given => given.Items.Count(item => item < given.Value));
    }

    [Fact, Property("VAL", "Compares by the given order", Points = 2)]
    public void Compares_by_the_given_order()
    {
        var falling = Comparer<int>.Create((x, y) => 100 * y.CompareTo(x));
        ValueAssert.Equal(
            2,
            () => Solution.LowerBound(new Shelf<int>([30, 20, 10]), 10, falling),
            "() => LowerBound([30, 20, 10], 10, Comparer<int>.Create((x, y) => 100 * y.CompareTo(x)))");
        ValueAssert.EqualsReference(
            seed: 809,
            runs: 50,
            random => (Items: Sorted(random).Reverse().ToArray(), Value: random.Next(-2, 23)),
            given => Solution.LowerBound(new Shelf<int>(given.Items), given.Value, falling),
            given => given.Items.Count(item => item > given.Value));

        var byLength = Comparer<string?>.Create((x, y) => (x?.Length ?? -1) - (y?.Length ?? -1));
        string?[] words = [null, "", "b", "a", "dd", "cc"];
        ValueAssert.Equal(2, () => Solution.LowerBound(new Shelf<string?>(words), "z", byLength));
        ValueAssert.Equal(0, () => Solution.LowerBound(new Shelf<string?>(words), null, byLength));

        var nullsLast = Comparer<string?>.Create((x, y) => (x is null).CompareTo(y is null) is not 0 and var sign ? sign : string.CompareOrdinal(x, y));
        ValueAssert.Equal(2, () => Solution.LowerBound(new Shelf<string?>(["a", "b", null, null]), null, nullsLast));

        var extreme = Comparer<int>.Create((x, y) => x < y ? int.MinValue : x > y ? int.MaxValue : 0);
        for (var value = 0; value <= 5; value++)
            ValueAssert.Equal(Math.Clamp(value - 1, 0, 4), () => Solution.LowerBound(new Shelf<int>([1, 2, 3, 4]), value, extreme));
    }

    [Fact, Property("VAL", "Searches a list of 2,147,483,647 items", Points = 2)]
    public void Searches_a_list_as_long_as_an_int_can_count()
    {
        foreach (var index in (int[])[int.MaxValue - 1, int.MaxValue - 2, 1_500_000_000, 1, 0])
        {
            var endless = new Shelf<long>(int.MaxValue, i => 2L * i, mostReads: 1_000);
            ValueAssert.Equal(
                index,
                () => Solution.LowerBound(endless, 2L * index, Comparer<long>.Default),
                $"() => LowerBound([0, 2, 4, … 2,147,483,647 in all], {2L * index}, Comparer<long>.Default)");
        }

        var beyond = new Shelf<long>(int.MaxValue, i => i, mostReads: 1_000);
        ValueAssert.Equal(
            int.MaxValue,
            () => Solution.LowerBound(beyond, long.MaxValue, Comparer<long>.Default),
            "() => LowerBound([0, 1, 2, … 2,147,483,647 in all], long.MaxValue, Comparer<long>.Default)");
    }

    [Fact, Canary]
    public void Finds_the_place_of_a_missing_item()
    {
        var random = new Random(3);
        for (var run = 0; run < 10; run++)
        {
            var items = Sorted(random).Append(22).ToArray();
            var value = random.Next(0, 22);
            Check(items, value, items.Count(item => item < value) + random.Next(1, 4));
        }
    }

    private static void Check(int[] items, int value, int expected) => ValueAssert.Equal(
        expected,
        () => Solution.LowerBound(new Shelf<int>(items), value, Comparer<int>.Default),
        $"() => LowerBound([{string.Join(", ", items)}], {value}, Comparer<int>.Default)");

    private static int[] Sorted(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => random.Next(0, 21)).Order()];
}

/// <summary>A list that makes its items when they are read, and counts the reads. It can be read, and nothing else.</summary>
public sealed class Shelf<T>(int count, Func<int, T> make, long mostReads = long.MaxValue) : IReadOnlyList<T>
{
    public Shelf(T[] items)
        : this(items.Length, i => items[i])
    {
    }

    public long Reads { get; private set; }

    public int Count => count;

    public T this[int index]
    {
        get
        {
            CountRead();
            return index >= 0 && index < count ? make(index) : throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            CountRead();
            yield return make(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => "list";

    private void CountRead()
    {
        if (++Reads > mostReads)
        {
            Assert.Fail(
                $"VAL  Gives no answer. In a list of {count:#,0} items, {mostReads:#,0} were read, and the search went on; about 31 are"
                + " enough. Look at the item in the middle, and go on in one half.");
        }
    }
}
