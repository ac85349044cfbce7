package org.molaire.cmd.simulator.internal.wire;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.molaire.cmd.simulator.internal.ledger.Seen;
import org.molaire.cmd.simulator.internal.lives.Centimes;
import org.molaire.cmd.simulator.internal.lives.Story;
import org.molaire.cmd.soap.contract.EnforcementData;
import org.molaire.cmd.soap.contract.EventData;
import org.molaire.cmd.soap.contract.InstalmentData;
import org.molaire.cmd.soap.contract.InvoiceRecord;
import org.molaire.cmd.soap.contract.ObjectFactory;
import org.molaire.cmd.soap.contract.PlanData;
import org.molaire.cmd.soap.contract.RejectionData;
import org.molaire.cmd.soap.contract.ReminderData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Words of the contract for what the simulator knows. */
final class RecordWriter {

    private final JAXBContext binding;
    private final ObjectFactory words = new ObjectFactory();

    RecordWriter(JAXBContext binding) {
        this.binding = binding;
    }

    List<Element> write(List<Seen> all, Texts texts) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            var marshaller = binding.createMarshaller();
            var elements = new ArrayList<Element>();
            for (Seen seen : all) {
                Document document = factory.newDocumentBuilder().newDocument();
                marshaller.marshal(words.createRecord(record(seen, texts)), document);
                elements.add(document.getDocumentElement());
            }
            return elements;
        } catch (JAXBException | ParserConfigurationException e) {
            throw new IllegalStateException("a record cannot be written", e);
        }
    }

    static InvoiceRecord record(Seen seen, Texts texts) {
        Story story = seen.story();
        var record = new InvoiceRecord();
        record.setCurrency("CHF");
        record.setSubmissionId(seen.handed().id().toString());
        record.setReference(seen.handed().reference());
        record.setVersion(seen.version());
        record.setState(story.wireState());
        record.setReceivedOn(story.receivedOn());
        story.acceptedOn().ifPresent(record::setAcceptedOn);
        story.rejectedOn()
                .ifPresent(day -> {
                    record.setRejectedOn(day);
                    record.setRejection(rejection(story.rejectionCode(), texts));
                });
        record.setTotal(Centimes.toMoney(story.total()));
        record.setPaid(Centimes.toMoney(story.paid()));
        record.setOpen(Centimes.toMoney(story.open()));
        record.setFees(Centimes.toMoney(story.fees()));
        record.setWrittenOff(Centimes.toMoney(story.writtenOff()));
        story.reminders().forEach(r -> record.getReminder().add(reminder(r)));
        story.plan().ifPresent(plan -> record.setPlan(plan(plan)));
        story.enforcement().forEach(s -> record.getEnforcement().add(enforcement(s)));
        record.setContested(story.contested());
        record.setRemindersSuspended(story.suspended());
        record.setCancelled(story.cancelled());
        story.happened().forEach(line -> record.getEvent().add(event(line, texts)));
        return record;
    }

    private static RejectionData rejection(String code, Texts texts) {
        var rejection = new RejectionData();
        rejection.setCode(code);
        rejection.setText(texts.text(code));
        rejection.getReason().add(texts.reason(code));
        rejection.getRemedy().add(texts.remedy(code));
        return rejection;
    }

    private static ReminderData reminder(Story.Reminded reminded) {
        var reminder = new ReminderData();
        reminder.setLevel(reminded.level());
        reminder.setSentOn(reminded.sentOn());
        reminder.setFee(Centimes.toMoney(reminded.fee()));
        return reminder;
    }

    private static PlanData plan(Story.Plan agreed) {
        var plan = new PlanData();
        plan.setAgreedOn(agreed.agreedOn());
        plan.setSurcharge(Centimes.toMoney(agreed.surcharge()));
        for (Story.Rate rate : agreed.rates()) {
            var instalment = new InstalmentData();
            instalment.setDueOn(rate.dueOn());
            instalment.setAmount(Centimes.toMoney(rate.amount()));
            rate.paidOn().ifPresent(instalment::setPaidOn);
            plan.getInstalment().add(instalment);
        }
        return plan;
    }

    private static EnforcementData enforcement(Story.Enforced step) {
        var enforcement = new EnforcementData();
        enforcement.setKind(step.kind());
        enforcement.setDate(step.date());
        enforcement.setOffice(step.office());
        enforcement.setDocumentNumber(step.number());
        enforcement.setWithdrawn(step.withdrawn());
        return enforcement;
    }

    private static EventData event(Story.Happened line, Texts texts) {
        var event = new EventData();
        event.setDate(line.date());
        event.setCode(line.code());
        event.setText(texts.event(line.code(), line.detail()));
        return event;
    }
}
