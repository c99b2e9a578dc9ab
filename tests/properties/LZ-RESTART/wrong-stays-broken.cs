public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        var broken = false;
        return Iterate();

        IEnumerable<T> Iterate()
        {
            if (broken) yield break;
            broken = true;
            var index = 0;
            foreach (var item in source)
            {
                broken = false;
                if (index++ % step == 0) yield return item;
                broken = true;
            }

            broken = false;
        }
    }
}
