// expect: allowed
// about: extension blocks of C# 14 with methods, properties, static members and operators
public static class SequenceExtensions
{
    extension<T>(IEnumerable<T> source)
    {
        public bool IsEmpty => !source.Any();

        public IEnumerable<T> TakeEvery(int step)
        {
            var i = 0;
            foreach (var item in source)
            {
                if (i++ % step == 0) yield return item;
            }
        }

        public static IEnumerable<T> Nothing => [];
    }

    extension(int)
    {
        public static int Answer => 42;
    }

    extension(string text)
    {
        public string Twice() => text + text;

        public char this_is_first => text[0];
    }

    extension(int[])
    {
        public static int[] operator +(int[] left, int[] right) => [.. left, .. right];
    }

    public static int Old(this string text) => text.Length;
}

public static class Solution
{
    public static int Use(IEnumerable<int> source, int[] a) =>
        source.IsEmpty ? int.Answer : source.TakeEvery(2).Sum() + "ab".Twice().Old() + (a + a).Length + IEnumerable<int>.Nothing.Count();
}
