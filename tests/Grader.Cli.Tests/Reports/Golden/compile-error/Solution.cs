public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
	var tabbed = "	";
        var x = "日本語‮"
        var longLine = "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" + missing + "0123456789012345678901234567890123456789";
        yield break;
    }
