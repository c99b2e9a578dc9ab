public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        using IEnumerator<double> items = values.GetEnumerator();
        if (!items.MoveNext())
            return new Stats(0, 0, 0);

        // Distances from the first value are as small as the values are close together.
        double origin = items.Current;
        double sum = 0;
        double squares = 0;
        long count = 1;
        for (; items.MoveNext(); count++)
        {
            double distance = items.Current - origin;
            sum += distance;
            squares += distance * distance;
        }

        return new Stats(count, origin + (sum / count), (squares - (sum * sum / count)) / count);
    }
}
