public static class Solution
{
    public static int[] Buffer(int size) => new int[size];

    public static IEnumerable<T> Rest<T>(IEnumerable<T> source) => source.Skip(1);

    public static int Last(int count) => count - 1;
}
