// differs: it is not `sealed`; it does not implement all interfaces, line 2
public class Countdown(int start)
{
    public IEnumerator<int> GetEnumerator() => Enumerable.Range(0, start).GetEnumerator();
}
