// dies: LZ-DISPOSE
// Disposes each level that has come to its end, and none when the consumer leaves earlier.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        Stack<IEnumerator> levels = new();
        try
        {
            levels.Push(items.GetEnumerator());
            while (levels.TryPeek(out IEnumerator? level))
            {
                if (!level.MoveNext())
                    (levels.Pop() as IDisposable)?.Dispose();
                else if (level.Current is IEnumerable inner and not string)
                    levels.Push(inner.GetEnumerator());
                else
                    yield return level.Current;
            }
        }
        finally
        {
            levels.Clear();
        }
    }
}
