// challenge: interleave
// expect: passed
// about: Select with index, SelectMany with a result, Index, Chunk, Zip with a function
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var turns = sources
            .Index()
            .Select((pair, place) => new Turn<T>(pair.Item, pair.Index + place))
            .Chunk(3)
            .SelectMany(chunk => chunk, (_, turn) => turn)
            .Zip(Enumerable.Repeat(true, sources.Length), (turn, isOpen) => turn.Open(isOpen))
            .ToList();
        try
        {
            while (turns.Exists(turn => turn.IsOpen))
            {
                foreach (var turn in turns)
                {
                    if (turn.TryNext(out var item)) yield return item;
                }
            }
        }
        finally
        {
            turns.ForEach(turn => turn.Close());
        }
    }

    private sealed class Turn<T>(IEnumerable<T> source, int number)
    {
        private IEnumerator<T>? items;

        public bool IsOpen { get; private set; }

        public int Number => number;

        public Turn<T> Open(bool isOpen)
        {
            IsOpen = isOpen;
            return this;
        }

        public bool TryNext(out T item)
        {
            item = default!;
            if (!IsOpen) return false;
            items ??= source.GetEnumerator();
            if (items.MoveNext())
            {
                item = items.Current;
                return true;
            }

            Close();
            return false;
        }

        public void Close()
        {
            IsOpen = false;
            var closing = items;
            items = null;
            closing?.Dispose();
        }
    }
}
