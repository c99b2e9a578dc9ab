using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items) => new Flat(items);
}

internal sealed class Flat(IEnumerable items) : IEnumerable<object?>
{
    public IEnumerator<object?> GetEnumerator() => new Enumerator(items);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerable items) : IEnumerator<object?>
    {
        private Level? top;
        private bool opened;

        public object? Current { get; private set; }

        public bool MoveNext()
        {
            if (!opened)
                Open(items);
            opened = true;

            while (top is not null)
            {
                if (!top.Items.MoveNext())
                {
                    Close();
                    continue;
                }

                object? item = top.Items.Current;
                if (item is not IEnumerable inner || item is string)
                {
                    Current = item;
                    return true;
                }

                Open(inner);
            }

            Current = null;
            return false;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            opened = true;
            while (top is not null)
                Close();
        }

        private void Open(IEnumerable inner) => top = new Level(inner.GetEnumerator(), top);

        private void Close()
        {
            IEnumerator ended = top!.Items;
            top = top.Above;
            if (ended is IDisposable disposable)
                disposable.Dispose();
        }
    }

    private sealed record Level(IEnumerator Items, Level? Above);
}
