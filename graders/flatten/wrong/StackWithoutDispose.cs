// dies: LZ-DISPOSE
// A stack of enumerators, none of which is ever disposed: IEnumerator has no Dispose, after all.
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
                    levels.Pop();
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
