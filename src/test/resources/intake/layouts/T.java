import org.dhatim.fastexcel.*; import java.io.*;
public class T{public static void main(String[] a)throws Exception{var o=new FileOutputStream(a[0]);var w=new Workbook(o,"keikaku",null);var s=w.newWorksheet("actions");s.value(0,0,"=1+1 あ");s.value(1,0,java.time.LocalDate.of(2020,1,1));s.style(1,0).format("yyyy-mm-dd").set();s.freezePane(0,1);s.setAutoFilter(0,0,1,0);w.finish();w.close();}}
