// dies: MM-ALLOC
// Appends each number to a list to find the next one: last item plus step.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        List<long> numbers = [start];
        while (true)
        {
            yield return numbers[^1];
            numbers.Add(checked(numbers[^1] + step));
        }
    }
}
