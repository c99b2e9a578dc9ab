// challenge: pairwise
// expect: passed
// about: #if, #region, #pragma warning, #nullable
#nullable enable
public static class Solution
{
    #region the challenge
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
#if NET10_0_OR_GREATER
#pragma warning disable CS0219
        var unused = 1;
#pragma warning restore CS0219
        var items = source.GetEnumerator();
        using (items)
        {
            var has = items.MoveNext();
            for (var last = has ? items.Current : default; has && items.MoveNext();)
            {
                var pair = (last!, items.Current);
                last = items.Current;
                yield return pair;
            }
        }
#else
        yield break;
#endif
    }
    #endregion
}
