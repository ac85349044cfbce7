package org.molaire.cmd.soap.internal;

import jakarta.activation.DataHandler;
import java.util.Optional;
import org.molaire.cmd.Dispatch;
import org.molaire.cmd.soap.contract.BillerData;
import org.molaire.cmd.soap.contract.InvoiceHeader;
import org.molaire.cmd.soap.contract.PatientHeader;
import org.molaire.cmd.soap.contract.PostalAddress;
import org.molaire.cmd.soap.contract.Sex;
import org.molaire.cmd.soap.contract.SubmitRequest;
import org.molaire.domain.cmd.SubmissionId;
import org.molaire.domain.invoice.Biller;
import org.molaire.domain.invoice.InvoiceData;
import org.molaire.domain.practice.Address;
import org.molaire.domain.practice.PatientData;

/** Turns what is handed in into words of the contract; what is not known is left out. Pure. */
final class RequestWriter {

    private RequestWriter() {}

    static SubmitRequest submit(Dispatch dispatch) {
        var request = head(dispatch);
        request.setPdf(new DataHandler(new PdfSource(dispatch.pdf().bytes())));
        return request;
    }

    /** The same without the bytes of the PDF, to be checked against the schema. */
    static SubmitRequest head(Dispatch dispatch) {
        var request = new SubmitRequest();
        request.setSubmissionId(dispatch.id().toString());
        dispatch.predecessor().map(SubmissionId::toString).ifPresent(request::setPredecessor);
        request.setInvoice(invoice(dispatch.invoice()));
        request.setPatient(patient(dispatch.patient()));
        request.setPdfSha256(dispatch.pdf().sha256());
        request.setPdf(new DataHandler(new PdfSource(new byte[0])));
        return request;
    }

    private static InvoiceHeader invoice(InvoiceData data) {
        var header = new InvoiceHeader();
        header.setCurrency("CHF");
        header.setNumber(data.number());
        header.setRequestTimestamp(data.requestTimestamp());
        header.setIssuedOn(data.issuedOn());
        header.setLaw(data.law());
        header.setTotal(data.total().amount());
        header.setDue(data.due().amount());
        header.setBiller(biller(data.biller()));
        return header;
    }

    private static BillerData biller(Biller data) {
        var biller = new BillerData();
        biller.setName(data.name());
        data.gln().flatMap(RequestWriter::known).ifPresent(biller::setGln);
        data.zsr().flatMap(RequestWriter::known).ifPresent(biller::setZsr);
        biller.setAddress(address(data.address()));
        return biller;
    }

    private static PatientHeader patient(PatientData data) {
        var patient = new PatientHeader();
        known(data.number()).ifPresent(patient::setNumber);
        patient.setFamilyName(data.familyName());
        known(data.givenName()).ifPresent(patient::setGivenName);
        data.birthDate().ifPresent(patient::setBirthDate);
        patient.setSex(Sex.fromValue(data.sex().name()));
        data.avs().flatMap(RequestWriter::known).ifPresent(patient::setAvs);
        patient.setAddress(address(data.address()));
        return patient;
    }

    private static PostalAddress address(Address data) {
        var address = new PostalAddress();
        known(data.street()).ifPresent(address::setStreet);
        known(data.zip()).ifPresent(address::setZip);
        known(data.city()).ifPresent(address::setCity);
        known(data.country()).ifPresent(address::setCountry);
        return address;
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }
}
