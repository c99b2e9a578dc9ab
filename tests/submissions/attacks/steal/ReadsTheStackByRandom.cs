// challenge: pass-on
// expect: rejected: `System.Random` is not allowed as a base
// expect without policy: failed
// about: Random.GetItems hands an override of NextBytes a piece of the stack that nobody has cleared.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var peek = new Peek();
        peek.GetItems([1, 2], 512);
        throw new InvalidOperationException($"loot: {peek.Seen}");
    }

    private sealed class Peek() : Random(1)
    {
        public string Seen { get; private set; } = "";

        public override void NextBytes(Span<byte> buffer)
        {
            foreach (var item in buffer) Seen += item.ToString("x2");
        }
    }
}
