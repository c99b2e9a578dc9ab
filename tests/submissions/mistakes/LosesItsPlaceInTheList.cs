// challenge: interleave
// expect: failed on VAL: Yields a wrong item
// score: 17
// about: RemoveAt moves the next source into the place of the one that left
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var all = new List<IEnumerator<T>>();
        try
        {
            var live = new List<IEnumerator<T>>();
            foreach (var s in sources)
            {
                var e = s.GetEnumerator();
                all.Add(e);
                if (e.MoveNext()) { live.Add(e); yield return e.Current; }
            }
            while (live.Count > 0)
            {
                for (int i = 0; i < live.Count; i++)
                {
                    if (live[i].MoveNext()) yield return live[i].Current;
                    else live.RemoveAt(i);
                }
            }
        }
        finally { all.ForEach(e => e.Dispose()); }
    }
}
