// dies: VAL
// Ends when the first source ends, as Zip does.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> opened = [];
        try
        {
            while (sources.Length > 0)
            {
                for (int i = 0; i < sources.Length; i++)
                {
                    if (i == opened.Count)
                        opened.Add(sources[i].GetEnumerator());
                    if (!opened[i].MoveNext())
                        yield break;
                    yield return opened[i].Current;
                }
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }
}
