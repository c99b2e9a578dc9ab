// dies: LZ-RESTART
// Makes the stack at the call: the second enumeration finds it empty.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        Stack<IEnumerator> levels = new();
        bool opened = false;
        return Leaves();

        IEnumerable<object?> Leaves()
        {
            try
            {
                if (!opened)
                    levels.Push(items.GetEnumerator());
                opened = true;
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
                while (levels.TryPop(out IEnumerator? level))
                    (level as IDisposable)?.Dispose();
            }
        }
    }
}
