using System.Collections;
using Grader.Probes.Hosting;

namespace Grader.Probes.Tests.Findings;

/// <summary>A collection in a result holds the same by whatever road it is asked; a plain sequence is asked once.</summary>
public sealed class SecondLookTests
{
    private static readonly int[] Items = [1, 2, 3];

    public SecondLookTests() => TestScope.Begin();

    [Theory]
    [InlineData("by its Count")]
    [InlineData("by a second enumeration")]
    [InlineData("by index")]
    [InlineData("by ToArray")]
    public void Finds_the_road_by_which_something_else_comes(string road)
    {
        var message = $"Contradicts itself. A collection in the result gave something else {road} than when it was enumerated first.";
        Assert.Equal(message, Found(() => ValueAssert.Equal<IEnumerable<int>>(Items, () => new Liar(road))));
        Assert.Equal(message, Found(() => ValueAssert.Yields<object>([Items], () => [new Liar(road)])));
        Assert.Equal(message, Found(() => ValueAssert.Yields([(7, (object)Items)], () => Probe.Of((7, (object)new Liar(road))))));
        Assert.Equal(message, Found(() => ValueAssert.Yields(Items, () => new Liar(road))));
    }

    [Fact]
    public void Asks_a_dictionary_by_its_keys()
    {
        var due = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        ValueAssert.Equal<IEnumerable<KeyValuePair<string, int>>>(due, () => new SortedDictionary<string, int>(due));
        ValueAssert.Equal<IEnumerable<KeyValuePair<string, int>>>(due, () => new Lookups(due, added: 0));
        Assert.Contains(
            "by key", Found(() => ValueAssert.Equal<IEnumerable<KeyValuePair<string, int>>>(due, () => new Lookups(due, added: 1))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_an_enumerator_without_a_type_that_gives_something_else()
    {
        Assert.StartsWith("Ends early.", Found(() =>
        {
            for (var time = 0; time < 100; time++) ValueAssert.Yields(Items, () => new Typed());
        }), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_honest_results_alone()
    {
        var queue = new Queue<int>(Items);
        ValueAssert.Yields(Items, Drained);
        ValueAssert.Yields<IEnumerable<int>>([Items], () => [Drained2()]);
        ValueAssert.Yields<IEnumerable<int>>([Items, Items, Items, Items], () =>
            [Array.AsReadOnly(Items), new LinkedList<int>(Items), [.. Items], new HashSet<int>(Items)]);
        ValueAssert.Equal<object>(Items.ToLookup(item => item % 2), () => Items.ToLookup(item => item % 2));
        ValueAssert.Equal<object>(new[] { Items }, () => new ArrayList { new ArraySegment<int>(Items) });
        Assert.Empty(TestScope.End());

        IEnumerable<int> Drained()
        {
            queue = new Queue<int>(Items);
            return Drained2();
        }

        IEnumerable<int> Drained2()
        {
            if (queue.Count == 0) queue = new Queue<int>(Items);
            while (queue.TryDequeue(out var item)) yield return item;
        }
    }

    private static string Found(Action check)
    {
        TestScope.Begin();
        Assert.Throws<PropertyViolationException>(check);
        var violation = TestScope.End()[0];
        Assert.Equal("VAL", violation.Property);
        return violation.Summary;
    }

    private sealed class Liar(string road) : IList<int>, IReadOnlyList<int>
    {
        private int enumerations;

        public int Count => road == "by its Count" ? 0 : Items.Length;

        public bool IsReadOnly => true;

        public int this[int index]
        {
            get => road == "by index" ? 0 : Items[index];
            set => throw new NotSupportedException();
        }

        public IEnumerator<int> GetEnumerator() =>
            (road == "by a second enumeration" && enumerations++ > 0 ? [] : Items.AsEnumerable()).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void CopyTo(int[] array, int arrayIndex)
        {
            if (road != "by ToArray") Items.CopyTo(array, arrayIndex);
        }

        public bool Contains(int item) => Items.Contains(item);

        public int IndexOf(int item) => Array.IndexOf(Items, item);

        public void Add(int item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public void Insert(int index, int item) => throw new NotSupportedException();

        public bool Remove(int item) => throw new NotSupportedException();

        public void RemoveAt(int index) => throw new NotSupportedException();
    }

    private sealed class Lookups(Dictionary<string, int> items, int added) : IReadOnlyDictionary<string, int>
    {
        public int Count => items.Count;

        public IEnumerable<string> Keys => items.Keys;

        public IEnumerable<int> Values => items.Values;

        public int this[string key] => items[key] + added;

        public bool ContainsKey(string key) => items.ContainsKey(key);

        public bool TryGetValue(string key, out int value) => items.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Typed : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator() => Items.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => Array.Empty<int>().GetEnumerator();
    }
}
