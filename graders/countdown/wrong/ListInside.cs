// dies: MM-ALLOC
// Fills a list and borrows its enumerator: a countdown of a million is a list of a million.
using System.Collections;

public sealed class Countdown(int start) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator()
    {
        List<int> numbers = [];
        for (int number = start; number > 0; number--)
            numbers.Add(number);
        return numbers.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
