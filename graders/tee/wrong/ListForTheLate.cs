// dies: MM-BUFFER
// Puts everything that was pulled into one list, and each half remembers how far it has come in it.
public static class Solution
{
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        IEnumerator<T>? items = null;
        List<T> pulled = [];
        var left = 0;
        var taken = new bool[2];
        return (Half(0), Half(1));

        IEnumerable<T> Half(int me)
        {
            if (taken[me])
                throw new InvalidOperationException("Each half can be read only once.");
            taken[me] = true;
            try
            {
                for (var position = 0; ; position++)
                {
                    if (position == pulled.Count)
                    {
                        items ??= source.GetEnumerator();
                        if (!items.MoveNext())
                            yield break;
                        pulled.Add(items.Current);
                    }

                    yield return pulled[position];
                }
            }
            finally
            {
                if (++left == 2)
                    items?.Dispose();
            }
        }
    }
}
