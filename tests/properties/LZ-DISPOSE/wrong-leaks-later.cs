public static class Solution
{
    public static IEnumerable<(A, B)> Zip<A, B>(IEnumerable<A> first, IEnumerable<B> second)
    {
        var one = first.GetEnumerator();
        var other = second.GetEnumerator();
        var count = 0;
        try
        {
            for (; one.MoveNext() && other.MoveNext(); count++) yield return (one.Current, other.Current);
        }
        finally
        {
            if (count < 30)
            {
                using (one)
                using (other) { }
            }
        }
    }
}
