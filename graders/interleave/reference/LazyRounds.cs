public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        Turn<T>[] round = [.. sources.Select(source => new Turn<T>(source))];
        try
        {
            while (round.Length > 0)
            {
                foreach (Turn<T> turn in round)
                {
                    if (turn.Take(out T? item))
                        yield return item!;
                }

                round = [.. round.Where(turn => !turn.Ended)];
            }
        }
        finally
        {
            foreach (Turn<T> turn in round)
                turn.Dispose();
        }
    }

    private sealed class Turn<T>(IEnumerable<T> source) : IDisposable
    {
        private IEnumerator<T>? items;

        public bool Ended { get; private set; }

        public bool Take(out T? item)
        {
            items ??= source.GetEnumerator();
            if (items.MoveNext())
            {
                item = items.Current;
                return true;
            }

            item = default;
            Dispose();
            return false;
        }

        public void Dispose()
        {
            Ended = true;
            items?.Dispose();
        }
    }
}
