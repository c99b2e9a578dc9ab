// challenge: pairwise
// expect: passed
// about: arrays of two dimensions and jagged ones
public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        var pair = new T[1, 2];
        int[][] counts = [[0], new int[1]];
        foreach (var item in source)
        {
            pair[0, 0] = pair[0, 1];
            pair[0, 1] = item;
            if (counts[0][0]++ > 0) yield return (pair[0, 0], pair[0, pair.GetLength(1) - 1]);
        }
    }
}
