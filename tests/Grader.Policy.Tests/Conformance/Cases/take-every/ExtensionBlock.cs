public static class Solution
{
    extension<T>(IEnumerable<T> source)
    {
        public IEnumerable<T> TakeEvery(int step)
        {
            var i = 0;
            foreach (var item in source)
            {
                if (i++ % step == 0) yield return item;
            }
        }

        public bool IsShort => source.Count() < 3;
    }
}
